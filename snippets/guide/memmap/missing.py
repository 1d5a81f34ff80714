import os
import tempfile

import numpy as np
import torch

path = os.path.join(tempfile.mkdtemp(), "new.bin")
tensor = torch.from_file(path, shared=True, size=2)
print(tensor, os.path.getsize(path))
print(tensor.untyped_storage().filename == path)
mapped = torch.from_numpy(np.memmap(path, np.float32, mode="r+"))
print(mapped.untyped_storage().filename)
