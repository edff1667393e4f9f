"""What `python3 -m studio` becomes once everything is installed."""

import sys

if __name__ == "__main__":
    try:
        from studio.cli.app import main

        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit("Stopped.")
