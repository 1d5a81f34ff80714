import warnings

import torch

uint8 = "indexing with dtype torch.uint8"
warnings.filterwarnings("error", message=uint8)

keep = torch.tensor([0, 0, 1, 1], dtype=torch.uint8)
torch.tensor([10, 20, 30, 40])[keep]
