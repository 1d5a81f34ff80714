import numpy as np
import torch

scores = torch.tensor([0.1])
boxes = np.array([42])

print(boxes[(scores > 0.5).numpy()])
print(boxes[scores > 0.5])
print(boxes[scores > 0.0])
