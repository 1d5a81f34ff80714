import numpy as np
import torch

vectors = np.ones((3, 2), dtype=np.float32)
layer = torch.nn.Embedding.from_pretrained(torch.from_numpy(vectors))
print(layer(torch.tensor([2])))
