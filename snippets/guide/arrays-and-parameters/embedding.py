import numpy as np
import torch

vectors = np.zeros((2, 2), dtype=np.float32)
layer = torch.nn.Embedding.from_pretrained(
    torch.from_numpy(vectors), freeze=False)
layer(torch.tensor([0])).sum().backward()
torch.optim.SGD(layer.parameters(), lr=1.0).step()
print(vectors)
