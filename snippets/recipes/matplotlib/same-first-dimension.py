import matplotlib.pyplot as plt
import torch

x = torch.linspace(0, 1, 5)
y = x**2
print(len(plt.plot(x, y)), len(plt.plot(x, y[:, None])))
for wrong in (y.sum(), y[None], torch.ones(5, 2, 2)):
    try:
        plt.plot(x, wrong)
    except ValueError as error:
        print(error)
