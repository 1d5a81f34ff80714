import numpy as np
import torch
from scipy.special import softmax

logits = np.array([[2.0, 0.0], [0.0, 0.0]])
print(softmax(logits).round(3).tolist())
print(softmax(logits, axis=1).round(3).tolist())
print(torch.from_numpy(logits).softmax(dim=1).numpy().round(3).tolist())
