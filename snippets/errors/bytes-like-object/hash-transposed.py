import hashlib

import torch

tensor = torch.ones(2, 3).T
copy = tensor.contiguous().numpy()
print(hashlib.sha256(copy).hexdigest()[:8])
print(hashlib.sha256(tensor.numpy().tobytes()).hexdigest()[:8])
hashlib.sha256(tensor.numpy())
