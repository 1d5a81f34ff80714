from pathlib import Path

import torch

header = Path(torch.__file__).parent / "include/ATen/ops/from_blob.h"
for line in header.read_text().splitlines():
    if "computeStorageSize" in line:
        print(line.strip())
