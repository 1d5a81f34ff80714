import numpy as np
import torch

class Pixels:
    def __init__(self, tensor):
        self.tensor = tensor
        self.__array_interface__ = tensor.numpy().__array_interface__

tensor = torch.zeros(3)
array = np.asarray(Pixels(tensor))
array[0] = 9
print(tensor, type(array.base).__name__)
