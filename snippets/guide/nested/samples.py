import numpy as np
from torch.utils.data import default_collate

samples = [{"x": np.zeros(2), "label": 0},
           {"x": np.ones(2), "label": 1}]
batch = default_collate(samples)
print(batch)

arrays = {key: values.numpy() for key, values in batch.items()}
print([dict(zip(arrays, row)) for row in zip(*arrays.values())])
