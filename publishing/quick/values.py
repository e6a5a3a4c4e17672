"""Numbers, names and bytes as WebAssembly writes them (Core Specification 5.2, "Values")."""

from __future__ import annotations


class Unreadable(ValueError):
    """The bytes are no module of this format."""


class Reader:
    """Reads numbers, names and bytes one after the other (5.2, "Values")."""

    def __init__(self, contents: bytes, at: int = 0) -> None:
        self.contents = contents
        self.at = at

    def number(self) -> int:
        """Read an unsigned LEB128 number (5.2.2)."""
        value = shift = 0
        while True:
            byte = self.byte()
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                return value
            shift += 7

    def signed(self) -> int:
        """Read a signed LEB128 number (5.2.2)."""
        begins = self.at
        value = self.number()
        negative = self.contents[self.at - 1] & 0x40
        return value - (1 << 7 * (self.at - begins)) if negative else value

    def byte(self) -> int:
        if self.at >= len(self.contents):
            raise Unreadable(f"nothing at {self.at}")
        self.at += 1
        return self.contents[self.at - 1]

    def bytes(self, size: int) -> bytes:
        if self.at + size > len(self.contents):
            raise Unreadable(f"{size} bytes at {self.at}")
        self.at += size
        return self.contents[self.at - size : self.at]

    def name(self) -> str:
        return self.bytes(self.number()).decode()

    def ends(self) -> bool:
        return self.at == len(self.contents)


def number(value: int) -> bytes:
    """Return an unsigned number as LEB128 (5.2.2), as short as it can be."""
    return _leb128(value, 0x80)


def signed(value: int) -> bytes:
    """Return a number that is not below zero as signed LEB128 (5.2.2)."""
    # The highest bit of the last byte is the sign.
    return _leb128(value, 0x40)


def _leb128(value: int, too_much: int) -> bytes:
    written = bytearray()
    while value >= too_much:
        written.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*written, value])


def sized(contents: bytes) -> bytes:
    """Return bytes with their number before them: a name (5.2.4), a section, a function's code."""
    return number(len(contents)) + contents
