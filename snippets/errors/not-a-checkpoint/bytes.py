import io

import numpy as np
import torch

array = io.BytesIO()
np.save(array, np.ones(2))
lfs = b"version https://git-lfs.github.com/spec/v1"
for data in [array.getvalue(), lfs, b"<!DOCTYPE html>"]:
    try:
        torch.load(io.BytesIO(data))
    except Exception as error:
        lines = str(error).splitlines()
        print(data[:6], *[line for line in lines if "operand" in line])
