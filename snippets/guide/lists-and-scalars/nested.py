import numpy as np
import torch

rows = [np.ones(2), np.ones(3)]
nested = torch.nested.nested_tensor(rows, layout=torch.jagged)
print([row.shape for row in nested.unbind()])
torch.nn.utils.rnn.pad_sequence(rows)
