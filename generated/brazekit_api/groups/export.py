# Written by `make generate` from spec/; do not edit.
"""The groups below `export`: each operation as a typed method."""

from __future__ import annotations

from functools import cached_property

from ..calls import export as calls
from ..models.segments import ExportSegmentCancelResponse
from ..seam import AsyncSender, Response, Sender


class ExportSegment:
    """Operations below `export.segment`."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def cancel(
        self,
        *,
        segment_id: str,
    ) -> ExportSegmentCancelResponse:
        """Stops all running exports of a segment.

        Needs no more than the permission to list segments.

        Args:
            segment_id: Holds the segment's API identifier. Required.

        API: POST /export/segment/cancel.
        Permission: segments.list.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Never sent again after a lost answer: A repeat could also stop an export that was
            started in the meantime.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/segments/post_cancel_export.md.
        """
        return self._sender.answer(
            lambda: calls.export_segment_cancel(
                segment_id=segment_id,
            )
        )


class AsyncExportSegment:
    """Operations below `export.segment`."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def cancel(
        self,
        *,
        segment_id: str,
    ) -> ExportSegmentCancelResponse:
        """Stops all running exports of a segment.

        Needs no more than the permission to list segments.

        Args:
            segment_id: Holds the segment's API identifier. Required.

        API: POST /export/segment/cancel.
        Permission: segments.list.
        Rate limit: 250,000 requests per 3,600 s, documented (bucket default).
        Never sent again after a lost answer: A repeat could also stop an export that was
            started in the meantime.
        Evidence: documented. Source:
            _docs/_api/endpoints/export/segments/post_cancel_export.md.
        """
        return await self._sender.answer(
            lambda: calls.export_segment_cancel(
                segment_id=segment_id,
            )
        )


class RawExportSegment:
    """The same answering `Response`: status, headers, rate limit and typed body."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def cancel(
        self,
        *,
        segment_id: str,
    ) -> Response[ExportSegmentCancelResponse]:
        """Stops all running exports of a segment. See `export.segment.cancel`."""
        return self._sender.response(
            lambda: calls.export_segment_cancel(
                segment_id=segment_id,
            )
        )


class AsyncRawExportSegment:
    """The same answering `Response`: status, headers, rate limit and typed body."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def cancel(
        self,
        *,
        segment_id: str,
    ) -> Response[ExportSegmentCancelResponse]:
        """Stops all running exports of a segment. See `export.segment.cancel`."""
        return await self._sender.response(
            lambda: calls.export_segment_cancel(
                segment_id=segment_id,
            )
        )


class Export:
    """Operations below `export`."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def segment(self) -> ExportSegment:
        """Operations below `export.segment`."""
        return ExportSegment(self._sender)


class AsyncExport:
    """Operations below `export`."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def segment(self) -> AsyncExportSegment:
        """Operations below `export.segment`."""
        return AsyncExportSegment(self._sender)


class RawExport:
    """The same answering `Response`: status, headers, rate limit and typed body."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def segment(self) -> RawExportSegment:
        """Operations below `export.segment`."""
        return RawExportSegment(self._sender)


class AsyncRawExport:
    """The same answering `Response`: status, headers, rate limit and typed body."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def segment(self) -> AsyncRawExportSegment:
        """Operations below `export.segment`."""
        return AsyncRawExportSegment(self._sender)
