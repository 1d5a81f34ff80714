import numpy as np
import safetensors.numpy
import safetensors.torch

path = "a.safetensors"
safetensors.numpy.save_file({"x": np.zeros(3)}, path)
tensor = safetensors.torch.load_file(path)["x"]
array = safetensors.numpy.load_file(path)["x"]
tensor[0], array[1] = 1, 2
print(tensor, array, safetensors.torch.load_file(path)["x"])
tensor.numpy()[2] = 3
print(tensor)
