"""A Chromium for tests, where there is one. `MTFIX_BROWSER=required` makes its lack a failure instead of a skipped test."""

import os
import shutil
from contextlib import contextmanager

import pytest

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
OPTIONS = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]


def needed(found, what):
    """Skip a test for lack of a program, or fail where it is required."""
    if not found:
        (pytest.fail if os.environ.get("MTFIX_BROWSER") == "required" else pytest.skip)(f"no {what} here")


@contextmanager
def chromium():
    """Give a browser."""
    needed(CHROMIUM, "Chromium")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=OPTIONS)
        yield browser
        browser.close()


class Errors(list):
    """What a page complained of: errors of scripts, violations of the policy, dialogs."""

    def watch(self, page):
        """Listen to a page."""
        page.on("pageerror", lambda error: self.append(str(error)))
        page.on("console", lambda message: message.type == "error" and self.append(message.text))
        page.on("dialog", lambda dialog: (self.append(dialog.message), dialog.accept()))
        return page
