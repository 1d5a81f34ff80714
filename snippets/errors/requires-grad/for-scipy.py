import numpy as np
import torch


def value_and_gradient(array):
    x = torch.from_numpy(array).requires_grad_()
    loss = (x**2).sum()
    loss.backward()
    return loss.item(), x.grad.numpy()


print(value_and_gradient(np.array([1.0, 2.0])))
