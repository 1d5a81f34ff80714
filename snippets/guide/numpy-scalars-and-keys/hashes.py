import numpy as np
import torch

print(5 in {np.int64(5)}, 0.1 in {np.float64(0.1)})
print(0.1 in {np.float32(0.1)}, 5 in {torch.tensor(5)})
print(len({torch.tensor(1), torch.tensor(1)}))
hash(np.array(1))
