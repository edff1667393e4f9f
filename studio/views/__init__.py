"""Read-only shapes that a screen or the API may show: never a table row, never a secret.

Statuses are the words of the design: "outdated", "queued", "rendering", "ready", "approved",
"failed". Urls are signed and short-lived. Times are seconds, credits are whole numbers.
"""
