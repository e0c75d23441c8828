"""The Bot API over aiohttp, the one HTTP stack of both platforms.

The library never learns the token: it is given a placeholder, and the address is made here. So no log record,
traceback or error of the library can carry it, and none is made here with an address in it.
"""

from __future__ import annotations

import json
import re
from typing import Any, cast

import aiohttp
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData
from yarl import URL

from bot.adapters.telegram.faults import Flooded, NotSent

OFFICIAL = "https://api.telegram.org"

_FORM = {"Content-Type": "application/x-www-form-urlencoded"}
_JSON = {"Content-Type": "application/json"}
_BAD = 400
_FLOOD = 429

_REPEATING = frozenset({"sendMessage", "editMessageText"})
_MESSAGE_ID = re.compile(rb'\s*\{\s*"ok"\s*:\s*true\s*,\s*"result"\s*:\s*\{\s*"message_id"\s*:\s*(\d+)')
"""The answer to these repeats the whole message; all that is of use is the id it begins with."""

# The server closes idle connections after some while; a request that meets the closing would be lost, or sent twice.
_IDLE = 20.0


def hidden(token: str) -> str:
    """What stands in for a token: its public half, the bot's id."""
    return f"{token.partition(':')[0]}:hidden"


class Prepared:
    """A request body that is finished JSON."""

    __slots__ = ("body",)

    def __init__(self, body: bytes) -> None:
        self.body = body


class AiohttpRequest(BaseRequest):
    """Speaks to a Bot API server.

    Args:
        token: the bot's; it stays in here.
        api_url: the server, `https://api.telegram.org` by default; a trailing `/bot` is allowed.
        connections: open at most.
        connect_timeout: seconds to open a connection.
        read_timeout: seconds between two bytes of an answer.
    """

    def __init__(
        self,
        token: str,
        api_url: str | None = None,
        *,
        connections: int = 100,
        connect_timeout: float = 5.0,
        read_timeout: float = 10.0,
    ) -> None:
        self._server = (api_url or OFFICIAL).rstrip("/").removesuffix("/bot")
        self._token = token
        self._connections = connections
        self._connect_timeout = connect_timeout
        self._read_timeout = read_timeout
        self._addresses: dict[str, URL] = {}
        self._session: aiohttp.ClientSession | None = None

    def __repr__(self) -> str:
        return f"AiohttpRequest({self._server!r})"

    @property
    def read_timeout(self) -> float | None:
        """Seconds between two bytes of an answer."""
        return self._read_timeout

    async def initialize(self) -> None:
        """Opens the session; its connections open as they are needed."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections, ttl_dns_cache=300, keepalive_timeout=_IDLE),
                cookie_jar=aiohttp.DummyCookieJar(),
                timeout=self._patience(self._read_timeout),
            )

    async def shutdown(self) -> None:
        """Closes every connection."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def call(self, method: str, body: bytes, read_timeout: float | None = None) -> Any:
        """Calls a method with finished JSON; `read_timeout` in seconds replaces the usual one.

        Returns:
            The `result` of the answer.

        Raises:
            TelegramError: as for the library's own methods; `NotSent` when the request never left.
        """
        patience = BaseRequest.DEFAULT_NONE if read_timeout is None else read_timeout
        return await self.post(method, cast("RequestData", Prepared(body)), read_timeout=patience)

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Makes one request; `url` only tells the method."""
        del method, write_timeout, connect_timeout, pool_timeout
        name = url.rpartition("/")[2]
        given: object = request_data
        if isinstance(given, Prepared):
            body, headers = given.body, _JSON
        else:
            if request_data is not None and request_data.contains_files:
                raise NotImplementedError("Spotter sends no files")
            body, headers = (request_data.url_encoded_parameters().encode() if request_data else b""), _FORM
        patience = None if read_timeout is BaseRequest.DEFAULT_NONE else self._patience(read_timeout)
        status, answer = await self._exchange(name, body, headers, patience)
        if isinstance(given, Prepared) and name in _REPEATING and (found := _MESSAGE_ID.match(answer)):
            return status, b'{"ok":true,"result":{"message_id":%b}}' % found[1]
        if status >= _BAD:
            answer = answer.replace(self._token.encode(), b"[token]")  # a proxy's error page may repeat the address
        if status == _FLOOD:
            # The library's own RetryAfter warns of its coming change of type whenever it is made.
            raise Flooded(_pause(answer))
        return status, answer

    def _patience(self, read_timeout: float | None) -> aiohttp.ClientTimeout:
        return aiohttp.ClientTimeout(total=None, connect=self._connect_timeout, sock_read=read_timeout)

    def _address(self, name: str) -> URL:
        if name not in self._addresses:
            self._addresses[name] = URL(f"{self._server}/bot{self._token}/{name}", encoded=True)
        return self._addresses[name]

    async def _exchange(
        self, name: str, body: bytes, headers: dict[str, str], patience: aiohttp.ClientTimeout | None
    ) -> tuple[int, bytes]:
        if self._session is None:
            raise RuntimeError("the request is not initialized")
        options: dict[str, Any] = {} if patience is None else {"timeout": patience}
        try:
            async with self._session.post(self._address(name), data=body, headers=headers, **options) as response:
                return response.status, await response.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            failure: NetworkError = NotSent(f"{name}: no connection to the Bot API ({_kind(error)})")
        except TimeoutError:
            failure = TimedOut(f"{name}: no answer in time")
        except aiohttp.ClientError as error:
            failure = NetworkError(f"{name}: the connection broke ({_kind(error)})")
        # Raised out here, the failure has no link to the library's error, whose text may hold the address.
        raise failure


def _pause(answer: bytes) -> float:
    """Seconds of quiet that a 429 asks for; one, where it does not say."""
    try:
        return max(0.0, float(json.loads(answer)["parameters"]["retry_after"]))
    except (ValueError, KeyError, TypeError):
        return 1.0


def _kind(error: Exception) -> str:
    """What happened, without any address: the class of the error and the system's own number for it."""
    number = getattr(error, "errno", None)
    return type(error).__name__ if number is None else f"{type(error).__name__}, errno {number}"
