import gymnasium as gym
import torch

env = gym.make("Pendulum-v1")
env.reset(seed=0)
mean = torch.tensor([0.5], requires_grad=True)
space = env.action_space
print(space.contains(mean.detach().numpy()))
print(space.contains(mean.detach().double().numpy()))
observation, reward, *_ = env.step(mean.detach().numpy())
env.step(mean)
