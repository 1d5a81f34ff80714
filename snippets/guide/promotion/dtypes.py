import numpy as np
import torch

print(np.result_type(np.int64, np.float32, np.complex64))
print(np.promote_types(np.int64, np.float32))
print(torch.promote_types(torch.int64, torch.float32))
