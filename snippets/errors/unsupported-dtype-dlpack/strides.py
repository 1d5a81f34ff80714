import numpy as np
import torch

records = np.zeros(2, dtype=[("flag", "i1"), ("value", "f4")])
try:
    torch.from_dlpack(records["value"])
except BufferError as error:
    print(error)
print(torch.from_dlpack(records["value"].copy()))
