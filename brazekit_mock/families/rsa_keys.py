"""Telling an RSA public key in PEM form from other text, by its structure (RFC 8017)."""

from __future__ import annotations

import base64
import binascii
import re

__all__ = ["is_rsa_public_key"]

_PEM = re.compile(
    r"\s*-----BEGIN (RSA )?PUBLIC KEY-----([A-Za-z0-9+/=\s]*)-----END (?:RSA )?PUBLIC KEY-----\s*\Z"
)
_SEQUENCE, _INTEGER, _BITS = 0x30, 0x02, 0x03
# AlgorithmIdentifier of rsaEncryption, 1.2.840.113549.1.1.1, with its NULL.
_RSA = bytes.fromhex("06092a864886f70d0101010500")


def is_rsa_public_key(text: str) -> bool:
    """Whether `text` is a key as `openssl rsa -pubout` writes it, with or without its algorithm."""
    match = _PEM.match(text)
    if match is None:
        return False
    try:
        data = base64.b64decode("".join(match[2].split()), validate=True)
        if match[1] is None:
            algorithm, rest = _read(_whole(data, _SEQUENCE), _SEQUENCE)
            bits = _whole(rest, _BITS)
            if algorithm != _RSA or bits[:1] != b"\0":
                return False
            data = bits[1:]
        modulus, rest = _read(_whole(data, _SEQUENCE), _INTEGER)
        exponent = _whole(rest, _INTEGER)
    except (binascii.Error, ValueError):
        return False
    return int.from_bytes(modulus, "big") > 2 and int.from_bytes(exponent, "big") > 1


def _read(data: bytes, tag: int) -> tuple[bytes, bytes]:
    """The content of the first element, which has this tag, and what comes after it."""
    if len(data) < 2 or data[0] != tag:
        raise ValueError("another element was expected")
    length, start = data[1], 2
    if length & 0x80:
        start += length & 0x7F
        length = int.from_bytes(data[2:start], "big")
    if start + length > len(data):
        raise ValueError("the element is cut off")
    return data[start : start + length], data[start + length :]


def _whole(data: bytes, tag: int) -> bytes:
    """The content of the only element."""
    content, rest = _read(data, tag)
    if rest:
        raise ValueError("something comes after the element")
    return content
