# Written by `make generate` from spec/; do not edit.
"""The groups below `export`: each operation as a typed method."""

from __future__ import annotations

from functools import cached_property

from ..calls import export as calls
from ..model import Model as Model
from ..models.segments import ExportSegmentCancelResponse
from ..seam import AsyncSender, Response, Sender


class ExportSegment:
    """Operations below `export.segment`.

    cancel: Stops all running exports of a segment.
    """

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

        Returns:
            ExportSegmentCancelResponse: The exports were stopped.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

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
    """Operations below `export.segment`.

    cancel: Stops all running exports of a segment.
    """

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

        Returns:
            ExportSegmentCancelResponse: The exports were stopped.

        Raises:
            InvalidRequest: An argument breaks the document; nothing was sent.
            ApiError: The request was refused: bad input (400), a wrong key or instance (401), a
                missing permission or a blocked address (403), a wrong path (404), a body that
                is too large (413) or too many requests (429).
            UncertainServerError: Braze failed, and may have applied the request or not.
                Gateways may answer with HTML.
            NotSent: No connection could be made. Safe to send again.
            OutcomeUnknown: The answer was lost or cannot be read; the request may have been
                applied.
            DeadlineExceeded: The client's `Timeout(total=...)` ran out.

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
    """Operations below `export.segment`, answering `Response`: status, headers, rate limit and
    typed body.

    cancel: Stops all running exports of a segment.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def cancel(
        self,
        *,
        segment_id: str,
    ) -> Response[ExportSegmentCancelResponse]:
        """Stops all running exports of a segment.

        Takes what `export.segment.cancel` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                ExportSegmentCancelResponse: The exports were stopped.

        Raises:
            BrazeError: As `export.segment.cancel` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return self._sender.response(
            lambda: calls.export_segment_cancel(
                segment_id=segment_id,
            )
        )


class AsyncRawExportSegment:
    """Operations below `export.segment`, answering `Response`: status, headers, rate limit and
    typed body.

    cancel: Stops all running exports of a segment.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def cancel(
        self,
        *,
        segment_id: str,
    ) -> Response[ExportSegmentCancelResponse]:
        """Stops all running exports of a segment.

        Takes what `export.segment.cancel` takes, under the same permission and limits; see
        there.

        Returns:
            Response: `status`, `headers`, `rate_limit`, `content` and, as `parsed`,
                ExportSegmentCancelResponse: The exports were stopped.

        Raises:
            BrazeError: As `export.segment.cancel` does, but for `PartialFailure`: read `parsed`
                yourself.
        """
        return await self._sender.response(
            lambda: calls.export_segment_cancel(
                segment_id=segment_id,
            )
        )


class Export:
    """Operations below `export`.

    segment: Has cancel.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def segment(self) -> ExportSegment:
        """Operations below `export.segment`."""
        return ExportSegment(self._sender)


class AsyncExport:
    """Operations below `export`.

    segment: Has cancel.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def segment(self) -> AsyncExportSegment:
        """Operations below `export.segment`."""
        return AsyncExportSegment(self._sender)


class RawExport:
    """Operations below `export`, answering `Response`: status, headers, rate limit and typed
    body.

    segment: Has cancel.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def segment(self) -> RawExportSegment:
        """Operations below `export.segment`."""
        return RawExportSegment(self._sender)


class AsyncRawExport:
    """Operations below `export`, answering `Response`: status, headers, rate limit and typed
    body.

    segment: Has cancel.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def segment(self) -> AsyncRawExportSegment:
        """Operations below `export.segment`."""
        return AsyncRawExportSegment(self._sender)
