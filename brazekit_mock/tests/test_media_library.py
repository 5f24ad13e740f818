"""The media library: what is an image, what a ZIP file may hold, and what is told of failures."""

from __future__ import annotations

import base64
import io
import struct
import zipfile
import zlib
from typing import Any

import pytest

from .support import Api

PATH = "/media_library/create"
PNG = b"\x89PNG\r\n\x1a\n" + b"." * 100
JPG = b"\xff\xd8\xff" + b"." * 50
GIF = b"GIF89a" + b"." * 20
MOST = 5 * 1024 * 1024


def text(content: bytes) -> str:
    return base64.b64encode(content).decode()


def packed(*files: tuple[str, bytes]) -> bytes:
    """A ZIP file."""
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            archive.writestr(name, content)
    return memory.getvalue()


def nameless(content: bytes) -> bytes:
    """A ZIP file with one file that has no name, which no library writes."""
    head = b"PK\x03\x04" + struct.pack("<5H3I2H", 20, 0, 0, 0, 0, zlib.crc32(content),
                                        len(content), len(content), 0, 0)  # fmt: skip
    entry = b"PK\x01\x02" + struct.pack("<6H3I5H2I", 20, 20, 0, 0, 0, 0, zlib.crc32(content),
                                         len(content), len(content), *[0] * 7)  # fmt: skip
    start = len(head) + len(content)
    end = b"PK\x05\x06" + struct.pack("<4H2IH", 0, 0, 1, 1, len(entry), start, 0)
    return head + content + entry + end


def put_behind(api: Api, address: str, content: bytes) -> None:
    seed = {"asset_url": address, "asset_file": text(content)}
    api.post("/_mock/seed", 200, media_library=[seed])


def refused(api: Api, **body: Any) -> Any:
    """The refusal of a request that adds nothing."""
    answer = api.post(PATH, 400, **body)
    assert api.get("/_mock/state")["assets"] == 0
    return answer


@pytest.mark.parametrize(("content", "ext"), [(PNG, "png"), (JPG, "jpg"), (GIF, "gif")])
def test_an_image_is_added(api: Api, content: bytes, ext: str) -> None:
    """Under its name, with its size and kind, each time anew."""
    answer = api.post(PATH, 200, asset_file=text(content), name="Cat")
    asset = answer["new_assets"][0]
    assert (asset["name"], asset["size"], asset["ext"]) == ("Cat", len(content), ext)
    assert asset["url"].endswith(f"/Cat.{ext}")
    assert answer["errors"] == []
    again = api.post(PATH, 200, asset_file=text(content), name="Cat")["new_assets"][0]
    assert again["url"] != asset["url"]
    assert api.get("/_mock/state")["assets"] == 2


def test_an_address_gives_name_and_kind(api: Api) -> None:
    """Nothing is fetched; a test says what is behind an address if it matters."""
    address = "https://cdn.example.com/a%20b/cat.jpg?v=2"
    asset = api.post(PATH, 200, asset_url=address)["new_assets"][0]
    assert (asset["name"], asset["ext"]) == ("cat.jpg", "jpg")
    put_behind(api, address, PNG)
    asset = api.post(PATH, 200, asset_url=address)["new_assets"][0]
    assert (asset["size"], asset["ext"]) == (len(PNG), "png")


def test_there_is_an_address_or_a_file(api: Api) -> None:
    """Neither and both have messages of their own, and no error code."""
    neither = {"message": "Either asset_url or asset_file must be provided."}
    both = {"message": "Both asset_url and asset_file cannot be provided. Please provide only one."}
    assert refused(api, name="Cat") == neither
    assert refused(api, asset_url="https://x.org/a.png", asset_file=text(PNG)) == both
    assert "asset_file" in refused(api, asset_file=7)["message"]


@pytest.mark.parametrize(
    ("body", "code", "meta"),
    [
        ({"asset_file": "not base64!"}, "ASSET_UPLOAD_FAILED", None),
        ({"asset_url": "http://[x"}, "ASSET_UPLOAD_FAILED", None),
        ({"asset_file": text(b"%PDF")}, "UNSUPPORTED_FILE_TYPE", {"file_type": ""}),
        ({"asset_url": "https://x.org/a.pdf"}, "UNSUPPORTED_FILE_TYPE", {"file_type": "pdf"}),
        ({"asset_file": text(b"PK\x03\x04broken")}, "ZIP_UPLOAD_ERROR",
         {"original_error": "BadZipFile"}),
        ({"asset_file": text(packed(("a/b.png", PNG)))},
         "ZIPPED_ENTITY_CANNOT_HAVE_NESTED_DIRECTORY", None),
        ({"asset_file": text(nameless(PNG))}, "ZIPPED_ENTITY_HAS_NO_NAME", None),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_processed_has_an_error_code(
    api: Api, body: dict[str, str], code: str, meta: dict[str, str] | None
) -> None:
    """With what is known of it."""
    answer = refused(api, **body)
    assert (answer["error_code"], answer.get("meta")) == (code, meta)
    assert answer["message"]


def test_files_are_capped_at_5_mb(api: Api) -> None:
    """An image by its bytes, in the body or behind an address; a ZIP file by what it unpacks to."""
    address = "https://x.org/a.png"
    for size, status in ((MOST, 200), (MOST + 1, 400)):
        content = PNG + b"." * (size - len(PNG))
        put_behind(api, address, content)
        api.post(PATH, status, asset_url=address)
        answer = api.post(PATH, status, asset_file=text(content))
    assert answer["error_code"] == "ASSET_SIZE_EXCEEDS_LIMIT"
    for size, status in ((MOST, 200), (MOST + 1, 400)):
        content = packed(("a.png", PNG), ("b.png", PNG + b"." * (size - 2 * len(PNG))))
        answer = api.post(PATH, status, asset_file=text(content))
    assert answer["error_code"] == "ZIP_FILE_TOO_LARGE"
    assert answer["meta"] == {"zip_file_name": "asset", "zip_file_size": MOST + 1}


@pytest.mark.parametrize(
    ("name", "names"),
    [(None, ["a.png", "b.txt", "c.gif"]), ("Pets", ["Pets 1", "Pets 2", "Pets 3"])],
)
def test_of_a_zip_file_some_may_be_added_and_others_not(
    api: Api, name: str | None, names: list[str]
) -> None:
    """A success lists both; a name is a prefix with a running number."""
    content = text(packed(("a.png", PNG), ("b.txt", b"hello"), ("c.gif", GIF)))
    body = {"asset_file": content} if name is None else {"asset_file": content, "name": name}
    answer = api.post(PATH, 200, **body)
    assert [asset["name"] for asset in answer["new_assets"]] == [names[0], names[2]]
    assert [asset["size"] for asset in answer["new_assets"]] == [len(PNG), len(GIF)]
    error = "The file type is not supported"
    assert answer["errors"] == [{"name": names[1], "size": 5, "ext": "txt", "error": error}]
    assert api.get("/_mock/state")["assets"] == 2


def test_a_zip_file_that_understates_its_sizes_is_not_read_on(api: Api) -> None:
    """What it says of a file's size is all that is unpacked, and then it does not add up."""
    content = bytearray(packed(("a.png", PNG + b"." * 100_000)))
    size = (len(PNG) + 100_000).to_bytes(4, "little")
    while size in content:
        at = content.index(size)
        content[at : at + 4] = (10).to_bytes(4, "little")
    assert refused(api, asset_file=text(bytes(content)))["error_code"] == "ZIP_UPLOAD_ERROR"


def test_limit_and_feature_are_set_from_outside(api: Api) -> None:
    """A free trial has its limit, and companies without the feature a 403."""
    api.post("/_mock/seed", 200, media_library=[{"most": 1}])
    api.post(PATH, 200, asset_file=text(PNG))
    full = api.post(PATH, 400, asset_file=text(PNG))
    assert (full["error_code"], full["meta"]) == ("MEDIA_LIBRARY_LIMIT_REACHED", {"limit": 1})
    api.post("/_mock/seed", 200, media_library=[{"enabled": False}])
    message = "Media Library Public APIs are not enabled for this company."
    assert api.post(PATH, 403, asset_file=text(PNG)) == {"message": message}


@pytest.mark.parametrize(
    "seed", [{"asset_url": "x"}, {"asset_url": "x", "asset_file": "!"}, {"most": "1"}, {"a": 1}]
)
def test_a_wrong_seed_is_refused(api: Api, seed: dict[str, Any]) -> None:
    """With a sentence."""
    assert api.post("/_mock/seed", 400, media_library=[seed])["message"]
