import matplotlib.pyplot as plt
import torch

tensor = torch.zeros(2, 2, dtype=torch.float64)
figure, (left, right) = plt.subplots(1, 2)
shown = left.imshow(tensor.numpy())
[line] = right.plot(tensor[0].numpy())

tensor.fill_(9)
print(shown.get_array()[0], line.get_ydata())
shown.set_data(tensor.numpy())
line.set_ydata(tensor[0].numpy())
print(shown.get_array()[0], line.get_ydata())
