import asyncio
import json

from previews import get, served
from tornado.httpclient import HTTPRequest
from tornado.websocket import websocket_connect

from kantlijn.server.tabs import tell

HELLO = json.dumps({"command": "hello", "protocols": ["http://livereload.com/protocols/official-7"]})


def test_name_that_is_not_ours_hears_no_builds(out):
    upgrade = {"Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": "a"}
    assert get(out, "/livereload", **upgrade, Host="evil.example", Origin="http://evil.example").code == 403


def test_open_tabs_are_told_of_a_build_and_closed_ones_forgotten(out):
    async def scenario(address, tabs):
        line = await websocket_connect(
            HTTPRequest(f"ws://{address}/livereload", headers={"Origin": f"http://{address}"})
        )
        await line.write_message(HELLO)
        greeting = json.loads(await line.read_message())
        tell(tabs)
        message = json.loads(await line.read_message())
        next(iter(tabs)).close()
        assert await line.read_message() is None
        line.close()
        while tabs:
            await asyncio.sleep(0)
        return greeting["command"], message["command"]

    assert served(out, scenario) == ("hello", "reload")


def test_page_of_another_site_hears_nothing(out):
    upgrade = {"Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": "a"}
    assert get(out, "/livereload", **upgrade, Origin="http://evil.example").code == 403
