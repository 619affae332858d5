# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the variables of a TensorFlow SavedModel without TensorFlow.

The index is a table of LevelDB (https://github.com/google/leveldb/blob/main/doc/table_format.md) from names to
BundleEntryProto messages, which say where in the data file each tensor lies.
"""
import math

import numpy as np

FOOTER = 48
FLOAT = 1


def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        value |= (byte & 127) << shift
        at, shift = at + 1, shift + 7
        if byte < 128:
            return value, at


def entries(block):
    """Keys and values of a block, whose keys leave out what they share with the one before."""
    end = len(block) - 4 * (1 + int.from_bytes(block[-4:], "little"))
    at, key = 0, b""
    while at < end:
        shared, at = varint(block, at)
        own, at = varint(block, at)
        size, at = varint(block, at)
        key = key[:shared] + block[at:at + own]
        yield key, block[at + own:at + own + size]
        at += own + size


def block(table, handle):
    offset, at = varint(handle, 0)
    size, _ = varint(handle, at)
    if table[offset + size]:
        raise ValueError("the index of the SavedModel is compressed, which this reader doesn't know")
    return table[offset:offset + size]


def fields(message):
    """(number, value) of each field of a protocol buffer: an int, or bytes."""
    at = 0
    while at < len(message):
        tag, at = varint(message, at)
        if tag & 7 == 0:
            value, at = varint(message, at)
        elif tag & 7 == 5:
            value, at = message[at:at + 4], at + 4
        else:
            size, at = varint(message, at)
            value, at = message[at:at + size], at + size
        yield tag >> 3, value


def read(index, data):
    """{name: array} of all tensors of 32-bit floats, from the bytes of both files."""
    _, at = varint(index[-FOOTER:], 0)
    _, at = varint(index[-FOOTER:], at)
    arrays = {}
    for _, handle in entries(block(index, index[-FOOTER:][at:])):
        for name, value in entries(block(index, handle)):
            entry = dict(fields(value))
            if name and entry.get(1) == FLOAT:
                shape = [dict(fields(size))[1] for number, size in fields(entry.get(2, b"")) if number == 2]
                array = np.frombuffer(data, "<f4", math.prod(shape), entry.get(4, 0))
                arrays[name.decode()] = array.reshape(shape)
    return arrays
