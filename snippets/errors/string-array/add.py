import numpy as np
import torch

tensor, texts = torch.tensor([1.0, 2.0]), np.array(["3", "4"])
print(tensor + torch.from_numpy(texts.astype(np.float32)))
tensor + texts
