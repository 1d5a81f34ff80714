import torch

image = torch.zeros(3, 480, 640)
resize = torch.nn.functional.interpolate
print(resize(image[None], size=(224, 224)).shape)
resize(image, size=(224, 224))
