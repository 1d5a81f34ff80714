import torch

tensor = torch.ones(2, 3)
array = tensor.numpy()
print(tensor.mean(1, True).shape, array.mean(1, keepdims=True).shape)
print(tensor.flatten(1).shape, array.reshape(2, -1).shape)
for call in (lambda: array.mean(1, True),
             lambda: array.argmax(1, True), lambda: array.flatten(1)):
    try:
        call()
    except TypeError as error:
        print(error)
