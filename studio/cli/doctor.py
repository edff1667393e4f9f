"""`doctor`: what this machine has and what it lacks, each with its remedy."""

import typer

from studio.cli.health import CHECKS


def doctor() -> None:
    """Look at this machine; exit 1 when something that the studio needs is missing."""
    missing = 0
    for name, look, essential in CHECKS:
        finding = look()
        mark = "ok" if finding.good else "MISSING" if essential else "note"
        missing += mark == "MISSING"
        print(f"{mark:8} {name}: {finding.seen}")
        if finding.remedy:
            print(f"{'':8} → {finding.remedy}")
    print()
    print("This machine has what the studio needs." if not missing else f"Missing: {missing}.")
    if missing:
        raise typer.Exit(1)
