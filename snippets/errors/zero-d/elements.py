import numpy as np
import torch

class Labelled:
    def __init__(self, values):
        self.values = np.asarray(values)
    def __len__(self):
        return len(self.values)
    def __getitem__(self, index):
        return Labelled(self.values[index])

field = Labelled([1.0, 2.0])
print(torch.from_numpy(field.values))
torch.tensor(field)
