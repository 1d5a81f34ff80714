import numpy as np
import torch

words = np.array(["cat", "dog", "cat"])
names, codes = np.unique(words, return_inverse=True)
labels = torch.from_numpy(codes)

print(labels, names[labels.numpy()])
print(torch.from_numpy(np.array(["1.5", "2"]).astype(np.float32)))
