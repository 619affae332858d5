# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads articles of one's own: texts with their attributions marked in them, or brat's files side by side."""
from pathlib import Path

from . import marked
from .polnear import Article, read_annotations


def read(folder):
    """All articles of a folder, in order of their names: brat's if it has *.ann files, marked texts if not."""
    annotations = sorted(Path(folder).glob("*.ann"))
    return [brat(path) for path in annotations] if annotations else marked.read(folder)


def brat(path):
    text = path.with_suffix(".txt")
    if not text.exists():
        raise SystemExit(f"{path} needs {text} beside it, which is not there")
    return Article(path.stem, text.open(encoding="utf8", newline="").read(), read_annotations(path))
