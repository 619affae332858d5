# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains the span model that Dixit ships, and exports it to ONNX."""
