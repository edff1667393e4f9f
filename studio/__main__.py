"""`python3 -m studio COMMAND` on a bare machine.

Every Python, however old, must be able to read this file: it says in one sentence what is missing.
"""

import sys


def _refusal():
    if sys.version_info < (3, 11):
        return (
            "AI Film Studio needs Python 3.11 or newer; this is Python %d.%d."
            % sys.version_info[:2]
        )
    if sys.platform == "win32":
        return "AI Film Studio runs on Linux and macOS; on Windows use WSL."
    return ""


def _main():
    refusal = _refusal()
    if refusal:
        sys.stderr.write(refusal + "\n")
        return 1
    from studio.bootstrap.launch import main

    return main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(_main())
