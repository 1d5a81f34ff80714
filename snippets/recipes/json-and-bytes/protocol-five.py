import pickle

import torch

tensor = torch.zeros(1000)
for value in tensor, tensor.numpy():
    outside = []
    data = pickle.dumps(
        value, protocol=5, buffer_callback=outside.append)
    print(type(value).__name__, len(outside), len(data) > 4000)
pickle.loads(data, buffers=outside)[0] = 7
print(tensor[:2])
