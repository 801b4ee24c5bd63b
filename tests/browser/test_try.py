"""The page to try the library, in a real Chromium and offline: it types, clicks, reads, looks and listens.

Run it by hand with the dependency group `browser`, Chromium and npm: `python -m pytest tests/browser/test_try.py -s`.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from time import monotonic
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route, sync_playwright

ROOT = Path(__file__).parents[2]
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
NOW = "2026-05-20T09:00"
SECONDS = 60_000  # milliseconds
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not there")


class Silent(SimpleHTTPRequestHandler):
    """A server of files that says nothing."""

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = Path(os.environ.get("TRY_PAGE", tmp_path_factory.mktemp("page") / "try"))
    if not (place / "index.html").exists():
        subprocess.run([sys.executable, str(ROOT / "docs" / "try" / "build.py"), str(place)], check=True)
    return place


@pytest.fixture(scope="session")
def axe(tmp_path_factory: pytest.TempPathFactory) -> str:
    place = tmp_path_factory.mktemp("axe")
    subprocess.run(["npm", "install", "--silent", "--prefix", str(place), "axe-core@4"], check=True)
    return (place / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def address(built: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Silent, directory=str(built)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        yield launched
        launched.close()


def opened(browser: Browser, address: str, width: int = 1280, **options: Any) -> Page:
    """The page, ready, in a browser that can reach nothing else."""
    context = browser.new_context(
        viewport={"width": width, "height": 900}, timezone_id="America/New_York", locale="en-US", **options
    )
    page = context.new_page()
    page.set_default_timeout(SECONDS)
    page.route(lambda url: not url.startswith((address, "data:", "blob:")), refuse)
    page.goto(f"{address}/?now={NOW}")
    page.get_by_text("Ready.").wait_for()
    page.locator("#step .what").wait_for()
    return page


def refuse(route: Route) -> None:
    route.abort()
    pytest.fail(f"the page asked for {route.request.url}")


@pytest.fixture(scope="module")
def page(browser: Browser, address: str) -> Iterator[Page]:
    opened_page = opened(browser, address)
    yield opened_page
    opened_page.context.close()


def test_the_first_answer_and_how_long_it_takes(
    browser: Browser, address: str, built: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    begun = monotonic()
    page = opened(browser, address)
    cold = monotonic() - begun
    assert "thank-you note" in page.locator("#step .what").inner_text()
    begun = monotonic()
    page.reload()
    page.locator("#step .what").wait_for()
    warm = monotonic() - begun
    size = sum(path.stat().st_size for path in built.rglob("*") if path.is_file())
    with capsys.disabled():
        print(f"\nfirst answer after {cold:.1f} s cold, {warm:.1f} s warm; {size / 1e6:.1f} MB in all")
    page.context.close()


def test_the_message_follows_what_is_typed(page: Page) -> None:
    page.get_by_label("Position").fill("Fleet Planner")
    page.get_by_text("Fleet Planner").first.wait_for()
    assert page.locator("#notes article").count() == 2
    assert "Dear Dr. Okafor," in page.locator("#notes").inner_text()


def test_other_words_and_another_medium(page: Page) -> None:
    before = page.locator("#notes").inner_text()
    page.get_by_role("button", name="Other words").click()
    page.wait_for_function("text => document.querySelector('#notes').innerText !== text", arg=before)
    page.locator("#medium").select_option("letter")
    page.get_by_text("Dear Dr. Okafor:").wait_for()


def test_a_wrong_fact_is_refused_beside_its_field_in_the_library_s_words(page: Page) -> None:
    name = page.get_by_label("Person 2").get_by_label("Name")
    name.fill("ada@example.com")
    error = page.get_by_role("alert")
    error.wait_for()
    assert "want a name, not an email address" in error.inner_text()
    assert name.get_attribute("aria-invalid") == "true"
    assert name.get_attribute("aria-describedby") == error.get_attribute("id")
    name.fill("Ada Okafor")
    error.wait_for(state="detached")


def test_what_was_sent_is_off_the_list(page: Page) -> None:
    page.get_by_text("What was sent and received").click()
    page.get_by_role("button", name="Add a line").click()
    page.get_by_text("Not yet: a status inquiry").wait_for()
    page.get_by_label("Line 1").get_by_role("button", name="Remove").click()
    page.locator("#step .what", has_text="thank-you note").wait_for()


def test_an_offer_is_acknowledged_and_then_a_choice(page: Page) -> None:
    page.get_by_text("An offer", exact=True).click()
    page.get_by_label("They made an offer").check()
    page.locator("#step .what", has_text="acknowledgment").wait_for()
    page.get_by_label("They made an offer").uncheck()


def test_a_draft_is_checked(page: Page) -> None:
    page.get_by_label("Your thank-you note").fill("Hi! What is the salary?")
    page.locator("#findings li").first.wait_for()
    assert "must" in page.locator("#findings").inner_text()


def test_the_guidance_is_printed_with_the_center_s_own_rules(page: Page) -> None:
    page.evaluate("window.print = () => { window.printed = true; }")
    page.get_by_text("Your career center's rules").click()
    page.get_by_label("Hours for a thank-you note").fill("48")
    page.get_by_role("button", name="Print the guidance").click()
    assert page.evaluate("window.printed")
    assert "note window: 48" in (page.locator("#guidance").text_content() or "")


def test_the_keyboard_reaches_the_answer(page: Page) -> None:
    page.reload()
    page.locator("#step .what").wait_for()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "To the answer"
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == "#answer"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_it_fits_and_is_accessible(browser: Browser, address: str, axe: str, width: int, scheme: str) -> None:
    page = opened(browser, address, width, color_scheme=scheme, bypass_csp=True)
    for details in page.locator("details").all():
        details.evaluate("each => each.open = true")
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    page.evaluate(axe)
    found = page.evaluate("axe.run()")["violations"]
    serious = [each for each in found if each["impact"] in ("serious", "critical")]
    assert not serious, json.dumps(serious, indent=1)[:2000]
    pictures = os.environ.get("PICTURES")
    if pictures:
        page.screenshot(path=f"{pictures}/try-{width}-{scheme}.png", full_page=True)
    page.context.close()
