import numpy as np
import torch

print(np.linalg.LinAlgError.__bases__)
print(torch.linalg.LinAlgError.__bases__)
try:
    torch.linalg.inv(torch.zeros(2, 2))
except (np.linalg.LinAlgError, torch.linalg.LinAlgError):
    print("caught")
try:
    torch.linalg.inv(torch.zeros(2, 2))
except np.linalg.LinAlgError:
    print("never here")
