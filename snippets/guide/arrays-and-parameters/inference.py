import torch

with torch.inference_mode():
    outputs = torch.zeros(2)

array = outputs.numpy()
array[0] = 1
torch.from_numpy(array).add_(1)
print(outputs)
outputs.add_(1)
