import numpy as np
import torch

labels = np.array(["dog", "cat", "dog"])
names, numbers = np.unique(labels, return_inverse=True)
print(torch.from_numpy(numbers), names)
"dog".to("cpu")
