"""The media library: images by address or as files, alone or in a ZIP file."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from ..context import Answer, Context, Handler
from ..message import Refusal
from ..store import Family, Store
from ..tenant import Tenant
from .media_files import File, decoded, kind_of, refused, sentence, unzipped
from .seeds import checked

__all__ = ["FAMILY", "MediaLibrary"]

# No address is fetched. One that is not seeded stands for an image of one pixel.
_PIXEL = base64.b64decode("R0lGODlhAQABAAAAACwAAAAAAQABAAACAkwBADs=")
_IMAGES = frozenset({"png", "jpg", "jpeg", "gif"})
_DASHBOARD = "https://dashboard.mock.example/media_library"


class MediaLibrary(Store):
    """The assets of a workspace, and what is found under addresses."""

    def __init__(self, tenant: Tenant) -> None:
        super().__init__(tenant)
        self.assets: list[dict[str, Any]] = []
        self.addresses: dict[str, bytes] = {}
        self.most: int | None = None  # 200 for companies on a free trial.
        self.is_enabled = True

    def totals(self) -> Mapping[str, int]:
        """How many assets there are."""
        return {"assets": len(self.assets)}


def _fetched(store: MediaLibrary, address: str) -> tuple[File, str]:
    """The file behind an address, and its kind; by its extension where it was not seeded."""
    try:
        path = urlsplit(address).path
    except ValueError:
        raise refused("ASSET_UPLOAD_FAILED") from None
    name = PurePosixPath(unquote(path)).name or "asset"
    content = store.addresses.get(address)
    ext = PurePosixPath(name).suffix.removeprefix(".").lower()
    if content is not None:
        file = File(name, content)
        return file, file.ext
    if ext not in _IMAGES:
        raise refused("UNSUPPORTED_FILE_TYPE", file_type=ext)
    return File(name, _PIXEL), ext


def create(ctx: Context) -> Answer:
    """Add one image, or those of a ZIP file that are images; tell the others."""
    store, body = ctx.tenant.store(MediaLibrary), ctx.body
    if not store.is_enabled:
        message = "Media Library Public APIs are not enabled for this company."
        raise Refusal(403, message, reason="not_enabled")
    if "asset_url" in body:
        file, ext = _fetched(store, body["asset_url"])
    else:
        file = File("asset", decoded(body["asset_file"]))
        ext = file.ext
    name = body.get("name")
    failures: list[dict[str, Any]] = []
    if kind_of(file.content) == "zip":
        new, failures = _from_zip(ctx, file, name)
    else:
        problem = file.problem()
        if problem is not None:
            meta = {"file_type": ext} if problem == "UNSUPPORTED_FILE_TYPE" else {}
            raise refused(problem, **meta)
        new = [_asset(ctx, name or file.name, file, ext)]
    if store.most is not None and len(store.assets) + len(new) > store.most:
        raise refused("MEDIA_LIBRARY_LIMIT_REACHED", limit=store.most)
    answer = {"new_assets": new, "errors": failures, "dashboard_url": _DASHBOARD}
    return Answer(answer, lambda: store.assets.extend(new))


def _from_zip(
    ctx: Context, archive: File, prefix: str | None
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The assets of a ZIP file, numbered after its name if it has one, and what is none."""
    new, failures = [], []
    for number, file in enumerate(unzipped(archive.name, archive.content), 1):
        name = file.name if prefix is None else f"{prefix} {number}"
        problem = file.problem()
        if problem is None:
            new.append(_asset(ctx, name, file, file.ext))
        else:
            size = len(file.content)
            failures.append(
                {"name": name, "size": size, "ext": file.ext, "error": sentence(problem)}
            )
    return new, failures


def _asset(ctx: Context, name: str, file: File, ext: str) -> dict[str, Any]:
    path = f"{ctx.tenant.new_id()}/{quote(name, safe='')}"
    path = path if path.endswith(f".{ext}") else f"{path}.{ext}"
    url = f"https://assets.mock.example/{path}"
    return {"name": name, "size": len(file.content), "url": url, "ext": ext}


def _named(_: Mapping[str, str], body: Any) -> Refusal | None:
    sent = body if isinstance(body, dict) else {}
    if "asset_url" in sent and "asset_file" in sent:
        message = "Both asset_url and asset_file cannot be provided. Please provide only one."
        return Refusal(400, message, reason="asset")
    if "asset_url" in sent or "asset_file" in sent:
        return None
    message = "Either asset_url or asset_file must be provided."
    return Refusal(400, message, reason="asset")


def _seed(tenant: Tenant, entries: Sequence[Mapping[str, Any]]) -> None:
    """Set what is behind an address, how many assets are allowed, or whether any are.

    Each has `asset_url` with `asset_file` in base64, or `most`, or `enabled`.
    """
    store = tenant.store(MediaLibrary)
    more = {"asset_url": str, "asset_file": str, "most": int, "enabled": bool}
    for one in entries:
        checked("media_library", one, {}, more)
        if ("asset_url" in one) is not ("asset_file" in one):
            raise ValueError("An address of media_library has both asset_url and asset_file.")
        try:
            content = decoded(one.get("asset_file", ""))
        except Refusal:
            raise ValueError("The asset_file of media_library is base64.") from None
        if "asset_url" in one:
            store.addresses[one["asset_url"]] = content
        store.most = one.get("most", store.most)
        store.is_enabled = one.get("enabled", store.is_enabled)


HANDLERS: Mapping[str, Handler] = {"media_library.create": create}

FAMILY = Family(
    HANDLERS,
    MediaLibrary,
    seeders={"media_library": _seed},
    names={"media_library.create": _named},
)
