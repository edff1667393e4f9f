"""What `python3 -m studio` becomes once everything is installed."""

import sys

from studio.cli.app import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
