import os
import subprocess
import sys

command = [sys.executable, "-c", "print(hash('owl'))"]
codes = set()
for seed in ("1", "2"):
    run = os.environ | {"PYTHONHASHSEED": seed}
    codes.add(subprocess.check_output(command, env=run))
print(len(codes))
