"""In by the link once, by the password after, and out again."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.conftest import EMAIL, PASSWORD, Studio

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture
def stranger(browser: Browser) -> Page:
    return browser.new_context().new_page()


def test_the_link_works_once(studio: Studio, cookies: list, stranger: Page):
    stranger.goto(studio.link)
    expect(stranger.get_by_role("alert")).to_contain_text("used already")


def test_a_page_behind_the_door_leads_to_the_sign_in(studio: Studio, stranger: Page):
    stranger.goto(studio.url + "/films")
    stranger.wait_for_url(re.compile("/sign-in"))


def test_a_wrong_password_is_told_and_the_right_one_lets_in_and_out(
    studio: Studio, cookies: list, stranger: Page
):
    stranger.goto(studio.url + "/sign-in")
    stranger.fill("#email", EMAIL)
    stranger.fill("#password", "a wrong sentence")
    stranger.get_by_role("button", name="Sign in").click()
    expect(stranger.get_by_role("alert")).to_contain_text("do not belong together")
    stranger.fill("#email", EMAIL)
    stranger.fill("#password", PASSWORD)
    stranger.get_by_role("button", name="Sign in").click()
    stranger.wait_for_url("**/films/**")
    expect(stranger.get_by_text("credits")).to_be_visible()
    stranger.get_by_role("button", name="Account").click()
    stranger.get_by_role("button", name="Sign out").click()
    stranger.wait_for_url(re.compile("/sign-in"))


def test_the_session_cookie_is_out_of_reach_of_scripts(page: Page, studio: Studio):
    page.goto(studio.url + "/films")
    assert "studio_session" not in page.evaluate("document.cookie")
    ours = [c for c in page.context.cookies() if c.get("name") == "studio_session"]
    assert [(c.get("httpOnly"), c.get("sameSite")) for c in ours] == [(True, "Lax")]
