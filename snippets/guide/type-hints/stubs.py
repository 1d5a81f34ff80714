from pathlib import Path

import torch

folder = Path(torch.__file__).parent / "_C"
for stub in ("__init__.pyi", "_VariableFunctions.pyi"):
    for line in (folder / stub).read_text("utf-8").splitlines():
        if line.strip().startswith(("def numpy(", "def from_numpy(")):
            print(line.strip())
