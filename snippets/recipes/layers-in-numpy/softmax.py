import numpy as np
import torch

scores = np.array([[1000.0, 1001.0, 1002.0]], dtype=np.float32)


def softmax(x):
    shifted = np.exp(x - x.max(-1, keepdims=True))
    return shifted / shifted.sum(-1, keepdims=True)


print(softmax(scores).round(4))
print(torch.from_numpy(scores).softmax(-1).numpy().round(4))
print(np.exp(scores) / np.exp(scores).sum())
