import hashlib
import torch

tensor = torch.ones(2)
try:
    hashlib.sha256(tensor)
except TypeError as error:
    print(error)
print(hashlib.sha256(tensor.numpy()).hexdigest()[:8])
